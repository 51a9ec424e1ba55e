import { hashText } from "./hash.js";
import { WalkedNode } from "./node.js";

/** A class from `DEEP_LEVEL` on. */
export class DeepNode extends WalkedNode {
	protected override idOf(segment: string): string {
		return `~${hashText(`${this.parentId}/${segment}`)}/${segment}`;
	}
}
