"use client";

import type { ReactElement, ReactNode } from "react";

/** Controls of a panel that belong together, under a name. */
export const PanelGroup = ({ name, children }: { name: string; children: ReactNode }): ReactElement => (
	<fieldset className="astropane-spectrum-group">
		<legend className="astropane-label">{name}</legend>
		{children}
	</fieldset>
);
