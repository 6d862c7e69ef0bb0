package io.github.apprunnerclient.internal.http;

/** What header names, values and numbers may hold: RFC 9110, sections 5.5, 5.6.2 and 8.6. */
public final class FieldSyntax {
    /** As many hexadecimal ones as a long holds for sure. */
    private static final int MAX_DIGITS = 15;

    private FieldSyntax() {}

    public static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Of a request: US-ASCII alone, as anything else arrives as whatever the server takes it for. */
    public static boolean isValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** A name for a message, with a question mark for each character that can't be printed. */
    public static String printable(String name) {
        StringBuilder printable = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            printable.append(c < ' ' || c >= 0x7f ? '?' : c);
        }
        return printable.toString();
    }

    /** @return the number that these digits are, or -1 if they are none or more than there can be use for */
    static long parse(String digits, int radix) {
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }
}
