package app.rebound.printout;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Asks veraPDF whether a file keeps the two standards that printouts claim.
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// What breaks PDF/UA-1 or PDF/A-2a, one line a finding.
    public static List<String> findings(byte[] pdf) throws Exception {
        var findings = new java.util.ArrayList<String>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                        .limit(20)
                        .map(one -> flavour + " " + one.getRuleId().getClause() + " " + one.getMessage() + " at "
                                + one.getLocation().getContext())
                        .forEach(findings::add);
                if (!result.isCompliant() && findings.isEmpty()) {
                    findings.add(flavour + " not compliant");
                }
            }
        }
        return findings;
    }
}
