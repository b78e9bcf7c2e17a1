/// The user guide inside the program: the same text as on paper, opened at what fits the screen.
@org.jspecify.annotations.NullMarked
package app.rebound.guide;
