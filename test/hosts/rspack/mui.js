import { CssBaseline, createTheme, ThemeProvider } from "@mui/material";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import "astropane/styles.css";
import "./src/page.css";
import "./theme.css";
import { Page } from "./src/Page.js";

const theme = createTheme({ cssVariables: true, colorSchemes: { light: true, dark: true } });

createRoot(document.getElementById("root")).render(
	h(ThemeProvider, { theme }, h(CssBaseline, { enableColorScheme: true }), h(Page)),
);
