import type { Message } from "../../src/spectrum-viewer/model/message.js";
import { english } from "../../src/text/index.js";

/** Messages in the words of the library, one after the other. */
export const written = (messages: readonly Message[]): string => messages.map((message) => message(english)).join();
