package io.github.apprunnerclient.internal.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;

/** Timestamps as seconds since 1970: a JSON number, or on reading also a string that holds one. */
final class Timestamps {
    /** A number of seconds with more digits than this before its decimal point is beyond any {@link Instant}. */
    private static final int MOST_INTEGER_DIGITS = 17;

    private static final int NANO_DIGITS = 9;

    /** Enough for any number that means a time; parsing time grows with the square of the length. */
    private static final int LONGEST_TEXT = 1000;

    private static final int LONGEST_EXCERPT = 30;

    private Timestamps() {}

    static void write(JsonGenerator generator, Instant time) throws IOException {
        if (time.getNano() == 0) {
            generator.writeNumber(time.getEpochSecond());
            return;
        }
        BigDecimal seconds = BigDecimal.valueOf(time.getEpochSecond())
                .add(BigDecimal.valueOf(time.getNano(), NANO_DIGITS))
                .stripTrailingZeros();
        String plain = seconds.toPlainString();
        if (plain.equals(seconds.toString())) {
            // A generator that keeps values, as for a JsonNode, would make a double of text.
            generator.writeNumber(seconds);
        } else {
            generator.writeNumber(plain);
        }
    }

    static Instant read(JsonParser parser, String member) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT
                && token != JsonToken.VALUE_NUMBER_FLOAT
                && token != JsonToken.VALUE_STRING) {
            throw JsonReader.mismatch(parser, member, "a number of seconds", Instant.class);
        }
        String text = parser.getText();
        try {
            return parse(text);
        } catch (NumberFormatException | DateTimeException e) {
            String excerpt = text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "...";
            throw new InputCoercionException(
                    parser,
                    member + " is not a number of seconds that an Instant can hold: " + excerpt,
                    token,
                    Instant.class);
        }
    }

    private static Instant parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new NumberFormatException("Too long");
        }
        BigDecimal time = new BigDecimal(text);
        // Judged before anything expands an exponent, which could take gigabytes.
        long integerDigits = (long) time.precision() - time.scale();
        if (time.signum() == 0) {
            return Instant.EPOCH;
        }
        if (integerDigits > MOST_INTEGER_DIGITS) {
            throw new DateTimeException("Out of range");
        }
        if (integerDigits <= -NANO_DIGITS) {
            return time.signum() < 0 ? Instant.ofEpochSecond(0, -1) : Instant.EPOCH;
        }
        BigDecimal seconds = time.setScale(0, RoundingMode.FLOOR);
        BigDecimal nanos = time.subtract(seconds).setScale(NANO_DIGITS, RoundingMode.FLOOR);
        return Instant.ofEpochSecond(
                seconds.longValueExact(), nanos.unscaledValue().longValueExact());
    }
}
