/// Reads tables of text: CSV in its dialects, with guesses about their columns.
@NullMarked
package app.rebound.evidence.table;

import org.jspecify.annotations.NullMarked;
