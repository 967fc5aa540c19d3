/**
 * What leaves a class as a file for other programs: tables, workbooks, scenarios. Pure functions of
 * a report.
 */
@NullMarked
package org.synaptarium.export;

import org.jspecify.annotations.NullMarked;
