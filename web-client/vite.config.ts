import { defineConfig } from 'vitest/config'

/* `npm run dev` shows changes at once; classes come from a server that runs beside it. */
const SERVER = process.env.SYNAPTARIUM_URL ?? 'http://localhost:8080'

export default defineConfig({
  build: {
    target: 'es2022',
    // The content security policy allows no data: URLs in styles or scripts, and a phone needs no inlined copy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The accessibility statement lies among the documents.
  server: { fs: { allow: ['..'] }, proxy: { '/api': SERVER, '/ws': { target: SERVER, ws: true } } },
  preview: { proxy: { '/api': SERVER, '/ws': { target: SERVER, ws: true } } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    css: true, // the token test reads the style sheet itself
  },
})
