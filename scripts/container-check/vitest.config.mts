import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['scripts/container-check/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000 },
});
