/** The module that `packPlugin` makes. */
declare module 'virtual:jaidee/packs' {
  const packs: import('../engine/types').PackedPacks;
  export default packs;
}
