export { syncCommandVerbs } from './commands';
export { sync } from './sync';
