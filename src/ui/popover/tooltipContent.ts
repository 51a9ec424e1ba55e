export type TooltipRow = {
	/** `_{…}` and `^{…}` are set as sub- and superscripts. */
	label: string;
	value: string;
	/** Any CSS colour. */
	color?: string | undefined;
};

export type TooltipContent = {
	title?: string | undefined;
	rows: readonly TooltipRow[];
	note?: string | undefined;
};
