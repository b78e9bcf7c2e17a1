/// Until when somebody gives themselves time to grieve, and the question on that day.
@NullMarked
package app.rebound.grieving;

import org.jspecify.annotations.NullMarked;
