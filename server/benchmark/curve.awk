# Draws cost.csv, both axes logarithmic: a straight line of slope 1 is a cost linear in size.
function px(cells) { return 70 + 520 * (log(cells) / log(10) - 2.5) / 2.6 }
function py(cost) { return 330 - 290 * (log(cost) / log(10) + 2) / 3 }
function label(x, y, anchor, text) {
  printf "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text
}
BEGIN {
  print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 620 390\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">"
  print "<title>What a brain costs by its size</title>"
  print "<desc>Processor seconds for a second of neural time on one thread, from 400 to 100,000 cells: a straight line of slope one on logarithmic axes.</desc>"
  print "<rect width=\"620\" height=\"390\" fill=\"#fff\"/>"
  for (k = 0; k < 4; k++) {
    y = py(10 ^ (k - 2))
    printf "<path d=\"M70 %.1fH590\" stroke=\"#ddd\"/>\n", y
    label(64, y + 4, "end", 10 ^ (k - 2) " s")
  }
  for (k = 3; k < 6; k++) {
    x = px(10 ^ k)
    printf "<path d=\"M%.1f 40V330\" stroke=\"#ddd\"/>\n", x
    label(x, 348, "middle", 10 ^ k)
  }
  label(330, 374, "middle", "cells")
  label(70, 24, "start", "processor time for 1 s of neural time, one thread")
}
NR > 1 {
  points = points sprintf("%.1f,%.1f ", px($1), py($4))
  dots = dots sprintf("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#0b6e99\"/>\n", px($1), py($4))
}
END {
  printf "<path d=\"M70 %.1fH590\" stroke=\"#b3261e\" stroke-dasharray=\"6 4\"/>\n", py(1)
  label(76, py(1) - 6, "start", "as fast as life")
  printf "<polyline points=\"%s\" fill=\"none\" stroke=\"#0b6e99\" stroke-width=\"2\"/>\n", points
  printf "%s</svg>\n", dots
}
