import { defineConfig } from 'rolldown';
import { handlebarsTemplates } from './scripts/handlebars-plugin.ts';

/** Both doors in one build, so that they share chunks; unminified, so that dist/ can be reviewed. */
export default defineConfig({
  input: { cli: 'src/cli.ts', action: 'src/action.ts' },
  platform: 'node',
  plugins: [handlebarsTemplates],
  // Handlebars looks for source maps that nobody here reads, and does without them where there are none.
  resolve: { alias: { 'source-map': false } },
  // @actions/core brings an HTTP client for tokens that Drumroll never asks for.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/(?:@actions|undici|tunnel)\//, sideEffects: false }] },
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    cleanDir: true,
    minify: false,
    // What both doors load at once is one file instead of thirty, each of which costs half a millisecond to find and link.
    codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] },
  },
});
