/** The strip over every page of an edition. `path` leads to its article; empty when it has none that readers may see. */
export type Breaking = { text: string; path: string; endsAt: string }
