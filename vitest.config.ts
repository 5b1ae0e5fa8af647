import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A segmenter takes 0.2 to 2 s to load, and the corpus tests read a few dozen long documents.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
