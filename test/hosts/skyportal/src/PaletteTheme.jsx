import { GlobalStyles, useTheme } from "@mui/material";
import { useEffect } from "react";

export function AstropaneTheme() {
	const { palette } = useTheme();
	// On the root of the page: dialogs and menus are rendered into the body, outside of every wrapper.
	useEffect(() => {
		document.documentElement.dataset.astropaneTheme = palette.mode;
	}, [palette.mode]);
	return (
		<GlobalStyles
			styles={{
				".astropane": {
					"--astropane-ground": "transparent",
					"--astropane-overlay": palette.background.paper,
					"--astropane-surface": palette.action.hover,
					"--astropane-ink": palette.text.primary,
					"--astropane-ink-soft": palette.text.secondary,
					"--astropane-hairline": palette.divider,
					"--astropane-accent": palette.primary.main,
					"--astropane-focus": palette.primary.main,
					"--astropane-warning": palette.warning.main,
				},
			}}
		/>
	);
}
