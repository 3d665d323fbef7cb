/** The built-in pack, which the bundler compiles from server/builtin (see esbuild.config.mjs). */
declare module 'chancery:builtin' {
  const pack: import('./pack.ts').CompiledPack;
  export default pack;
}
