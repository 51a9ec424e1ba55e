export { default } from "../../panels/match/MatchPanel.js";
