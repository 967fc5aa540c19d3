import { defineConfig } from 'vitest/config'

export default defineConfig({
  build: {
    target: 'es2022',
    // The content security policy allows no data: URLs in styles or scripts, and a phone needs no inlined copy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    css: true, // the token test reads the style sheet itself
  },
})
