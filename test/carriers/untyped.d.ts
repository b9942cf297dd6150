declare module 'png-chunks-extract' {
  export default function extract(bytes: Uint8Array): {name: string; data: Uint8Array}[];
}
