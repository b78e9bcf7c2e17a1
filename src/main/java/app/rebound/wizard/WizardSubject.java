package app.rebound.wizard;

import java.util.UUID;

/// What the wizard is about, in words that its caller found.
///
/// @param title the setback's title
/// @param subtitle kind and date, ready to be read; empty for none
/// @param isProtected whether a passphrase stands before the workbook
public record WizardSubject(UUID setbackId, String title, String subtitle, boolean isProtected) {}
