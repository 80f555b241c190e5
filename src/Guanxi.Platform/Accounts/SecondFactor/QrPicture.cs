using QRCoder;

namespace Guanxi.Platform.Accounts.SecondFactor;

/// <summary>A QR code as SVG inside the page: no address of a picture that could end up in a log.</summary>
internal static class QrPicture
{
    public static string SvgOf(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return svg.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
