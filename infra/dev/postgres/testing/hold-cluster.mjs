// Starts a durable cluster in the given folder, says where it is, and stays.
import { startCluster } from '../cluster.mjs';

const cluster = await startCluster({ purpose: 'dev', dir: process.argv[2] });
console.log(`ready ${cluster.pid} ${cluster.url()} as ${cluster.how}`);
setInterval(() => {}, 60_000);
