const SMALL_BYTES = 4_096

/**
 * Large buffers say only their length as JSON, in the whole process. Next measures each page that it keeps by writing it
 * as JSON, its buffers as a number and a comma for each byte, and uses the measure for fetches alone (`set` of its
 * IncrementalCache): a seventh of the time of a first render. Nothing else here writes large buffers as JSON (ADR 0048).
 */
export function shortenBufferJson(): void {
  const whole = Buffer.prototype.toJSON
  Buffer.prototype.toJSON = function toJSON() {
    return this.length < SMALL_BYTES ? whole.call(this) : { type: 'Buffer', data: [this.length] }
  }
}
