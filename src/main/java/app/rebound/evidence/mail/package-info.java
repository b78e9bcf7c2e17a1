/// Reads mails: mailboxes, single ones, and Outlook's.
@NullMarked
package app.rebound.evidence.mail;

import org.jspecify.annotations.NullMarked;
