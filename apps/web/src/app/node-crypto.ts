/**
 * Stands in for `node:crypto` while developing: the kernel's modules are then loaded one by one, also those that the
 * browser never calls and that the build leaves out.
 */
function onlyInNode(): never {
  throw new Error('Made by the server only.');
}

export const randomUUID = onlyInNode;
export const randomBytes = onlyInNode;
export const createHash = onlyInNode;
export const timingSafeEqual = onlyInNode;
