import { WayFailed, type Database, type ProvisioningSettings } from './database.ts';

export async function provideContainer(_settings: ProvisioningSettings): Promise<Database> {
  throw new WayFailed('no Docker engine answers', 'install Docker and start it');
}
