import type { ContainerRuntimeClient } from 'testcontainers';
import { WayFailed } from '../database.ts';
import { isAlive } from '../processes.ts';
import type { StartedServer } from '../startOrShare.ts';
import { lastLines, untilBoltAnswers } from './untilBoltAnswers.ts';

/** What a container is started with. */
export interface ContainerOrder {
  readonly engine: ContainerRuntimeClient;
  readonly image: string;
  readonly password: string;
  /** Name of the container and of the volume with its store; without one the store goes with the container. */
  readonly name?: string | undefined;
}

const BOLT_PORT = 7687;
const STOP_LIMIT_MILLISECONDS = 20_000;
const NAME_IS_TAKEN = 409;
const OWNER_LABEL = 'magnesia.owner-process';

/** The official image takes settings from its environment: dots become underscores, underscores are doubled. */
const SERVER_SETTINGS = {
  NEO4J_dbms_usage__report_enabled: 'false',
  NEO4J_server_memory_heap_max__size: '1g',
  NEO4J_server_memory_pagecache_size: '128m',
};

/**
 * Starts Neo4j in a container whose port is open on loopback only, and waits until Bolt answers.
 *
 * @returns The server, or `in-use` while a container of another living process has the name.
 * @throws WayFailed when the image cannot be had, or the container ends or does not answer in two minutes.
 */
export async function startNeo4jContainer(order: ContainerOrder): Promise<StartedServer | 'in-use'> {
  const { image, password, engine, name } = order;
  const { GenericContainer } = await import('testcontainers');
  const { host } = engine.info.containerRuntime;
  const reachable = host === 'localhost' ? '127.0.0.1' : host;
  const uriAt = (port: number) => `bolt://${reachable}:${port}`;

  class LoopbackContainer extends GenericContainer {
    createdId: string | undefined;

    protected override containerCreated(id: string): Promise<void> {
      this.createdId = id;
      return Promise.resolve();
    }

    // Testcontainers opens ports on every interface; an engine on another machine has to.
    onLoopback(): this {
      if (host !== 'localhost') return this;
      this.hostConfig.PortBindings = { [`${BOLT_PORT}/tcp`]: [{ HostIp: reachable, HostPort: '0' }] };
      return this;
    }
  }

  const container = new LoopbackContainer(image)
    .withExposedPorts(BOLT_PORT)
    .onLoopback()
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}`, ...SERVER_SETTINGS })
    .withLabels({ [OWNER_LABEL]: String(process.pid) })
    .withWaitStrategy(untilBoltAnswers((ports) => uriAt(ports.getBinding(BOLT_PORT)), password));
  if (name !== undefined) container.withName(name).withBindMounts([{ source: name, target: '/data' }]);

  try {
    const started = await container.start();
    return {
      uri: uriAt(started.getMappedPort(BOLT_PORT)),
      password,
      async stop() {
        await started.stop({ timeout: STOP_LIMIT_MILLISECONDS });
      },
    };
  } catch (error) {
    if (name !== undefined && (error as { statusCode?: number }).statusCode === NAME_IS_TAKEN) {
      await removeIfAbandoned(engine, name);
      return 'in-use';
    }
    const log = await removeFailed(engine, container.createdId);
    throw new WayFailed(
      `no container of ${image} could be started: ${(error as Error).message}${log}`,
      'see that Docker can pull and run the image (NEO4J_IMAGE names another)',
      { cause: error },
    );
  }
}

/** Removes a container that testcontainers left when it ended early, and answers the end of its log. */
async function removeFailed(engine: ContainerRuntimeClient, id: string | undefined): Promise<string> {
  if (id === undefined) return '';
  const container = engine.container.getById(id);
  try {
    const log = await lastLines(container);
    await container.remove({ force: true, v: true });
    return `; ${log}`;
  } catch {
    // Testcontainers has removed it, and its log is in the error already.
    return '';
  }
}

/** Testcontainers' own cleaner removes the container of a killed process after a while, where it is not disabled. */
async function removeIfAbandoned(engine: ContainerRuntimeClient, name: string): Promise<void> {
  const container = engine.container.getById(name);
  try {
    const owner = Number((await container.inspect()).Config.Labels[OWNER_LABEL]);
    if (!isAlive(owner)) await container.remove({ force: true });
  } catch {
    // It was removed meanwhile, which is all that is wanted.
  }
}
