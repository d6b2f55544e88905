package argmax.web.http;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Tells clients apart by their network address, for limits.
 *
 * @param behindProxy whether a proxy of ours stands in front and names the client
 */
public record ClientAddress(boolean behindProxy) {
    /** The address of the client; IPv6 clients own a network of 64 bits at least, which counts as one. */
    public String of(Context ctx) {
        String forwarded = behindProxy ? ctx.header("X-Forwarded-For") : null;
        // The proxy appends whom it saw; everything before the last comma is what the client claims.
        String address = forwarded == null ? ctx.ip() : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return network(address);
    }

    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(v6.getAddress(), 0, 8)
                    : address;
        } catch (IllegalArgumentException e) {
            return "unknown";
        }
    }
}
