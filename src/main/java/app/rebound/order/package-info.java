/// Order without dates: reading it from words, placing events by it, and finding what does not fit.
@NullMarked
package app.rebound.order;

import org.jspecify.annotations.NullMarked;
