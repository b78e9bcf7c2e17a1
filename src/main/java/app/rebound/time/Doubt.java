package app.rebound.time;

/// How sure a date is: the qualifiers of EDTF level 1 (ISO 8601-2).
enum Doubt {
    NONE(""),
    UNCERTAIN("?"),
    ABOUT("~"),
    BOTH("%");

    private final String sign;

    Doubt(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    boolean isAbout() {
        return this == ABOUT || this == BOTH;
    }

    boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    static Doubt of(boolean isAbout, boolean isUncertain) {
        if (isAbout) {
            return isUncertain ? BOTH : ABOUT;
        }
        return isUncertain ? UNCERTAIN : NONE;
    }
}
