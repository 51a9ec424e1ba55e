import { useTheme } from "@mui/material";
import { useEffect } from "react";

export function AstropaneTheme() {
	const { mode } = useTheme().palette;
	useEffect(() => {
		document.documentElement.dataset.astropaneTheme = mode;
	}, [mode]);
	return null;
}
