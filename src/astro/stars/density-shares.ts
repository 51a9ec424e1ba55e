/**
 * Written by `npm run data:hr`: how often each symbol comes in the default background, for density-packing.ts, which reads it. A word
 * for each of its rows, a letter for each symbol.
 */
export const SHARES =
	"956869753744x81rpn >)0r >(zm ={3v =}7r :[7y :]91g .,)6s ],{(yg {][}5r 8{}](2j 49)]})x t47[]]5v rz39{,{7 aap17[]]3 alapu7{.}3p aaaaay0},]0 aaaaaaay8;]4 aaaaaaamq7];zq aaaaaaaaow4;.2o aaaaaaaaaaz5:]av aaaaaaaaaaa6(,{{ aaaaaaaaaaaaa]7,)7 aaaaaaaaaaaaaa)a]; >6q";
