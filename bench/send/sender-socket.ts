/** One connection of the load generator. */
export type SenderSocket = {
  /** Sends an event; `json` is its payload, encoded. Calls back with the ack's payload, encoded as well. */
  send(event: string, json: string, onAck: (json: string) => void): void;
  /** How many events of this name came so far. */
  heard(event: string): number;
  close(): void;
};

/** Connects and waits for the event `readyEvent`. Rejects when refused; throws when the connection ends by itself. */
export type OpenSenderSocket = (url: string, auth: object, readyEvent: string) => Promise<SenderSocket>;
