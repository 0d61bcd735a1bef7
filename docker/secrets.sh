#!/bin/sh
# Writes docker/.env with fresh secrets for compose.yml, once: docker/secrets.sh
set -eu
cd "$(dirname "$0")"
if [ -e .env ]; then
  echo "docker/.env is there already and was left as it is." >&2
  exit 1
fi

hex() {
  od -An -v -tx1 -N"$1" /dev/urandom | tr -d ' \n'
}

umask 077
cat > .env <<END
DATABASE_PASSWORD=$(hex 24)
S3_KEY=GK$(hex 12)
S3_SECRET=$(hex 32)
GARAGE_RPC_SECRET=$(hex 32)
MEILI_MASTER_KEY=$(hex 24)
END
echo "docker/.env was written."
