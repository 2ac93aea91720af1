/** Public key of the test builds: it gives Chromium's copy a stable id. The private half was thrown away, so nothing can be signed with it. */
export const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwykS3vcEBMpkz3Tu/UTTMNOIfy3CpWTeHKFc/uq7J9maLWysMwA2auo2PtsFvL2aQxdG5NP0ZEgmTQ/sGLDEnda0+3LalmS8bg9aMkyjoyE7fWRBrd4ucpK3wU/nfJsoXEheehxZ5bb7ULbEjRwvYMEGgz+4eM+F0OTp99+A2jJBsAR/Wsylmgu2T9UJspYLQZAYhCVu6rcOU1IluAPYHUVQWjUfuk583emwxXQoQuuQEOItGAgulcB62zRWc7k3bi4vPxPGUMGOCa1MolB1WSAw7llof9Ok9nRJyr1gEKJlLdlm+8pDP4Bka8umXGqP/hn71/LlB5oN15RMYKmHVwIDAQAB';

/** What Chromium makes of it: the first 32 hexadecimal digits of its SHA-256, written a to p. */
export const CHROMIUM_ID = 'mkffpclmplkoiakmldddgbhkepaamffd';

/** The id that the Firefox manifest names, and the address part we choose for it in test profiles. */
export const FIREFOX_ID = 'jaidee@jaidee.example';
export const FIREFOX_UUID = '5f0c7c1e-2a4b-4d63-9a58-0d1b6a3e7c21';
