import { ApiVisitor } from '../api-visitor.js';
import { DEMO_PASSWORD } from '../demo-people.js';

/** Somebody of the story with the firm they act for. */
export interface FirmPerson {
  readonly api: ApiVisitor;
  readonly enterpriseId: string;
  readonly name: string;
}

/** Everybody who acts in the story through an account of their own. */
export interface Cast {
  readonly changfeng: FirmPerson;
  readonly jingchuan: FirmPerson;
  readonly yueze: FirmPerson;
  readonly yanfeng: FirmPerson;
  readonly junchuan: FirmPerson;
  /** Organiser of the province. */
  readonly province: ApiVisitor;
  /** Officer of the city in which Changfeng builds. */
  readonly xingtai: ApiVisitor;
  readonly anonymous: ApiVisitor;
}

export async function gather(url: string): Promise<Cast> {
  const [changfeng, jingchuan, yueze, yanfeng, junchuan] = await Promise.all(
    ['changfeng', 'jingchuan', 'yueze', 'yanfeng', 'junchuan'].map((login) => firmPerson(url, login)),
  );
  return {
    changfeng: changfeng as FirmPerson,
    jingchuan: jingchuan as FirmPerson,
    yueze: yueze as FirmPerson,
    yanfeng: yanfeng as FirmPerson,
    junchuan: junchuan as FirmPerson,
    province: await ApiVisitor.signIn(url, 'province', DEMO_PASSWORD),
    xingtai: await ApiVisitor.signIn(url, 'xingtai', DEMO_PASSWORD),
    anonymous: ApiVisitor.anonymous(url),
  };
}

async function firmPerson(url: string, login: string): Promise<FirmPerson> {
  const api = await ApiVisitor.signIn(url, login, DEMO_PASSWORD);
  const { enterprises } = await api.get<{ enterprises: { id: string; name: string }[] }>('/me');
  const [firm] = enterprises;
  if (!firm) throw new Error(`${login} acts for no firm`);
  return { api, enterpriseId: firm.id, name: firm.name };
}
