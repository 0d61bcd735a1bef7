export { seedDemo, type DemoLogin } from './demo-province.js';
export { inventedCode } from './invented-codes.js';
