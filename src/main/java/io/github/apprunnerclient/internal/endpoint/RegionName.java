package io.github.apprunnerclient.internal.endpoint;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/** A region's name as part of a host name. */
final class RegionName {
    // RFC 1123, section 2.1; a dot would let a mistyped region pick another host
    private static final int LONGEST_HOST_LABEL = 63;

    private RegionName() {}

    static void requireHostLabel(String region) {
        if (!isHostLabel(region)) {
            // Region.of percent-encodes what it is given: show what the user wrote.
            throw SdkClientException.create("Region '" + SdkHttpUtils.urlDecode(region)
                    + "' cannot be part of a host name: a region is 1 to 63 letters, digits and hyphens, and neither"
                    + " begins nor ends with a hyphen, as in us-east-1");
        }
    }

    private static boolean isHostLabel(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST_HOST_LABEL || text.charAt(0) == '-' || text.charAt(length - 1) == '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isLetterDigitOrHyphen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterDigitOrHyphen(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || (c >= 'A' && c <= 'Z');
    }
}
