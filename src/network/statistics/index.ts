export {
  describeNetwork,
  describeQuickly,
  type NetworkStatistics,
  type QuickStatistics,
} from './describe-network.js';
