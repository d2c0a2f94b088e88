import type { ContainerRuntimeClient } from 'testcontainers';
import { WayFailed } from '../database.ts';

const REMEDY =
  'install Docker (or Podman with its Docker socket), start it, and see that this user may use it';

/**
 * The Docker engine that testcontainers finds: `DOCKER_HOST`, then the usual sockets.
 *
 * @param timeLimit - Milliseconds for its answer.
 * @throws WayFailed when none answers in time.
 */
export async function findDockerEngine(timeLimit: number): Promise<ContainerRuntimeClient> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new WayFailed(`no Docker engine answers within ${timeLimit} ms`, REMEDY));
  }, timeLimit);
  try {
    return await Promise.race([getContainerRuntimeClient(), late.promise]);
  } catch (error) {
    if (error instanceof WayFailed) throw error;
    throw new WayFailed('no Docker engine answers', REMEDY, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
