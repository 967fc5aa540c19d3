package org.synaptarium;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code in characters: two rows of modules in one line of text, light on dark terminals. */
final class TerminalQr {
  private static final int QUIET_ZONE_MODULES = 2;
  private static final String MARGIN = "  ";

  private TerminalQr() {}

  static String of(String text) {
    BitMatrix code;
    try {
      code =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.L,
                      EncodeHintType.MARGIN,
                      QUIET_ZONE_MODULES));
    } catch (WriterException tooLong) {
      return "";
    }
    StringBuilder lines = new StringBuilder();
    for (int y = 0; y < code.getHeight(); y += 2) {
      lines.append(MARGIN);
      for (int x = 0; x < code.getWidth(); x++) {
        lines.append(halves(!code.get(x, y), y + 1 >= code.getHeight() || !code.get(x, y + 1)));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  /* Light modules are drawn, for terminals are dark; scanners read inverted codes less well. */
  private static char halves(boolean upperLight, boolean lowerLight) {
    if (upperLight) {
      return lowerLight ? '█' : '▀';
    }
    return lowerLight ? '▄' : ' ';
  }
}
