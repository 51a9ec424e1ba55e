"use client";

import type { ReactElement } from "react";
import type { PanelParts } from "../parts.js";

export default function MeasurePanel(_parts: PanelParts): ReactElement | null {
	return null;
}
