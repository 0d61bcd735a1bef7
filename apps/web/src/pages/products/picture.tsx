import { PictureOutlined } from '@ant-design/icons';
import { useText } from '../../language/language.js';
import styles from './products.module.css';

interface PictureProps {
  /** Null where there is none. */
  readonly url: string | null;
  readonly label: string;
}

/** A product's picture in a frame that is there before it; an outline where there is none. */
export function Picture({ url, label }: PictureProps) {
  const t = useText();
  return (
    <div className={styles.picture}>
      {url === null ? (
        <span className={styles.noPicture}>
          <PictureOutlined aria-hidden="true" />
          {t.products.catalogue.noPicture}
        </span>
      ) : (
        <img src={url} alt={label} loading="lazy" />
      )}
    </div>
  );
}
