/** The module that `packPlugin` makes. */
declare module 'virtual:jaidee/packs' {
  const packs: import('../engine/types').CompiledPack[];
  export default packs;
}
