@NullMarked
package app.rebound.ledger;

import org.jspecify.annotations.NullMarked;
