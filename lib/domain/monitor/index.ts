export { getMonitor } from './get-monitor';
export { startMonitor } from './sampler';
