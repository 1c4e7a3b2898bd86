import { get } from 'node:http';

const probeTimeoutMs = 1000;

/** Whether an engine answers there; a fresh connection each time, so that nothing stays open. */
export function isAnswering(endpoint: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(endpoint, { agent: false, timeout: probeTimeoutMs }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
    request.on('close', () => resolve(false));
  });
}
