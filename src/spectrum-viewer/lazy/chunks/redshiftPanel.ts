export { default } from "../../panels/redshift/FindRedshift.js";
